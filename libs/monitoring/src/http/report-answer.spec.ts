import 'reflect-metadata';
import { reportFormulas } from '@evenwicht/distribution';
import { HalfYearReportAnswer } from './report-answer.js';

interface Described {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Described>>;
  readonly items?: Described;
}

const partOf = (name: string) =>
  Reflect.getMetadata('swagger/apiModelProperties', HalfYearReportAnswer.prototype, name) as Described;

/** Of every object in a part of the report, the sentences of its fields by name. */
function objectsIn(name: string, { properties, items }: Described): (readonly [string, Record<string, string>])[] {
  const fields = Object.entries(properties ?? {});
  const own = Object.fromEntries(fields.map(([field, { description = '' }]) => [field, description]));
  const below = fields.flatMap(([field, schema]) => objectsIn(`${name}.${field}`, schema));
  return [...(properties ? [[name, own] as const] : []), ...below, ...(items ? objectsIn(name, items) : [])];
}

describe('The report of a half-year, as it is described', () => {
  it('says of each figure by which formula it is counted', () => {
    const { properties: total = {} } = partOf('total');
    const { items: { properties: ofMunicipality = {} } = {} } = partOf('municipalities');
    for (const { figure, inDutch } of reportFormulas)
      for (const described of [total[figure], ofMunicipality[figure]])
        if (described) expect([figure, described.description]).toEqual([figure, inDutch]);
    expect(total['housed']?.description).toMatch(/^Gehuisveste huishoudens/);
  });

  it('says something of every field, and of no two fields of one object the same', () => {
    const objects = ['total', 'municipalities', 'demand', 'growthPath', 'coverage', 'principles', 'categories']
      .filter((name) => partOf(name))
      .flatMap((name) => objectsIn(name, partOf(name)));
    expect(objects.length).toBeGreaterThan(8);
    for (const [name, sentences] of objects) {
      const said = Object.values(sentences);
      expect([name, said.filter((sentence) => !sentence)]).toEqual([name, []]);
      expect([name, said.length]).toEqual([name, new Set(said).size]);
    }
  });
});
