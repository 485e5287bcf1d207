import type { OpenAPIObject } from '@nestjs/swagger';

type PathItem = OpenAPIObject['paths'][string];
type Operation = NonNullable<PathItem['get']>;

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** The same description with what every operation repeats written once: its refusals and its headers. */
export function withSharedParts(document: OpenAPIObject): OpenAPIObject {
  const responses: Record<string, unknown> = {};
  const parameters: Record<string, unknown> = {};
  const share = (operation: Operation): Operation => ({
    ...operation,
    parameters: operation.parameters?.map((each) =>
      'in' in each && each.in === 'header' ? sharedAs(parameters, 'parameters', each.name, each) : each,
    ),
    responses: Object.fromEntries(
      Object.entries(operation.responses).map(([status, response]) => [
        status,
        Number(status) >= 300 && response ? sharedAs(responses, 'responses', `Status${status}`, response) : response,
      ]),
    ),
  });
  const paths = Object.entries(document.paths).map(([path, item]) => [path, inEvery(item, share)] as const);
  return {
    ...document,
    paths: Object.fromEntries(paths),
    components: { ...document.components, responses, parameters } as NonNullable<OpenAPIObject['components']>,
  };
}

function inEvery(item: PathItem, change: (operation: Operation) => Operation): PathItem {
  const changed = methods.flatMap((method) => (item[method] ? [[method, change(item[method])] as const] : []));
  return { ...item, ...Object.fromEntries(changed) };
}

/** A part that is described otherwise than one of that name is left where it is. */
function sharedAs<Part extends object>(
  shared: Record<string, unknown>,
  kind: 'parameters' | 'responses',
  name: string,
  part: Part,
): Part | { readonly $ref: string } {
  shared[name] ??= part;
  return JSON.stringify(shared[name]) === JSON.stringify(part) ? { $ref: `#/components/${kind}/${name}` } : part;
}
