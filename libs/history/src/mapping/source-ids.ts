import { nameBasedUuid, type CaseId, type CommandId, type PersonRef } from '@evenwicht/kernel';

/** Namespace of all that is brought in; never changes. */
const history = '5a2f3d0e-6f0b-5d6c-9a41-2d7d6f8f5b10';

/** The ids that follow from what a source calls things: the same file gives the same ids for ever. */
export class SourceIds {
  private readonly source: string;

  constructor(readonly sourceSystem: string) {
    this.source = nameBasedUuid(history, sourceSystem);
  }

  caseId(reference: string): CaseId {
    return nameBasedUuid(this.source, `case/${reference}`) as CaseId;
  }

  /** The history says nothing of a person; the household of a case gets a key of its own. */
  personRef(reference: string): PersonRef {
    return nameBasedUuid(this.source, `person/${reference}`) as PersonRef;
  }

  /** The n-th line with this content in a file, from 1, wherever it stands and in whichever file. */
  lineId(content: string, occurrence: number): CommandId {
    return nameBasedUuid(this.source, `line/${occurrence}/${content}`) as CommandId;
  }

  importId(fileDigest: string): string {
    return nameBasedUuid(this.source, `import/${fileDigest}`);
  }
}
