import type { FastifyInstance } from 'fastify';

/** Knows which methods an address has, so that the wrong method is told apart from an unknown address. */
export class AllowedMethods {
  private readonly routes: { readonly form: RegExp; readonly method: string }[] = [];

  constructor(fastify: FastifyInstance) {
    fastify.addHook('onRoute', ({ url, method }) => {
      for (const each of [method].flat()) this.routes.push({ form: formOf(url), method: each });
    });
  }

  /** Every address that is there can be asked for its options; none for one that is not. */
  of(url: string): readonly string[] {
    const [path = ''] = url.split('?');
    const fitting = this.routes.filter(({ form }) => form.test(path));
    if (fitting.length === 0) return [];
    return [...new Set([...fitting.map(({ method }) => method), 'OPTIONS'])].sort();
  }
}

/** `/v1/cases/:caseId` as an expression for whole paths. A wildcard stands for no address in particular. */
function formOf(url: string): RegExp {
  if (url.includes('*')) return /(?!)/;
  const parts = url.split('/').map((part) => (part.startsWith(':') ? '[^/]+' : escaped(part)));
  return new RegExp(`^${parts.join('/')}$`);
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
