import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, parseAllDocuments } from 'yaml';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export const textOf = (path: string) => readFileSync(join(root, path), 'utf8');

export interface ComposeService {
  readonly image: string;
  readonly command?: readonly string[];
  readonly entrypoint?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly secrets?: readonly (string | { readonly source: string; readonly target: string })[];
  readonly healthcheck?: { readonly test?: readonly string[] };
  readonly volumes?: readonly string[];
  readonly ports?: readonly string[];
}

export interface Compose {
  readonly services: Readonly<Record<string, ComposeService>>;
  readonly secrets: Readonly<Record<string, { readonly file: string }>>;
}

/** With what is written once put in its places. */
export function composeFile(text = textOf('docker-compose.yml')): Compose {
  return parse(text, { merge: true }) as Compose;
}

export interface Resource {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string };
  readonly spec?: Record<string, unknown>;
}

interface Container {
  readonly args: readonly string[];
  readonly env: readonly { readonly name: string; readonly value?: string }[];
  readonly securityContext: Record<string, unknown>;
  readonly livenessProbe?: { readonly httpGet: { readonly path: string } };
  readonly readinessProbe?: { readonly httpGet: { readonly path: string } };
}

export interface PodSpec {
  readonly automountServiceAccountToken: boolean;
  readonly securityContext: Record<string, unknown>;
  readonly containers: readonly Container[];
}

/** Every resource of the manifests, kustomizations left out. */
export function resources(): readonly Resource[] {
  return ['base', 'example'].flatMap((folder) => {
    const path = `infra/kubernetes/${folder}`;
    const files = readdirSync(join(root, path)).filter((name) => name !== 'kustomization.yaml');
    return files.flatMap((name) =>
      parseAllDocuments(textOf(`${path}/${name}`)).map((document) => document.toJS() as Resource),
    );
  });
}

export function podOf({ spec }: Resource): PodSpec | undefined {
  return (spec?.['template'] as { readonly spec: PodSpec } | undefined)?.spec;
}

/** What a command of ours runs: the source of `node apps/worker/dist/main.js` is `apps/worker/src/main.ts`. */
export function sourceOf([program, file = '']: readonly string[]): string {
  if (program !== 'node') throw new Error(`${String(program)} is not what runs our services`);
  return file.replace(/\/dist\/(.*)\.js$/, '/src/$1.ts');
}
