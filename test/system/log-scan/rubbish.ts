/** What is planted, by kind; the same as is looked for. */
export type Planted = Readonly<Record<string, string>>;

/** One request as a user could send it who puts things where they do not belong. */
export interface Rubbish {
  readonly path: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

const json = { 'Content-Type': 'application/json' };
const application = { municipality: 'GM0148', receivedOn: '2026-08-03', category: 'shelteredHousing' };

/** Every place of a request in which there is room for text, each with everything that is planted. */
export function rubbishOf(planted: Planted, caseId: string): readonly Rubbish[] {
  const everything = Object.values(planted).join(' ');
  const encoded = encodeURIComponent(everything);
  return [
    ...inBodies(planted, everything, caseId),
    ...inAddresses(Object.values(planted), encoded, caseId),
    ...inHeaders(Object.values(planted), everything),
  ];
}

function inBodies(planted: Planted, everything: string, caseId: string): readonly Rubbish[] {
  const post = (body: unknown, path = '/v1/cases'): Rubbish => ({
    path,
    method: 'POST',
    headers: json,
    body: textOf(body),
  });
  return [
    post({ ...application, ...planted }),
    post({ ...application, [everything]: 1 }),
    post({ ...application, municipality: everything, category: everything, receivedOn: planted['birthDate'] }),
    ...keysOf(planted).map((value) => post({ ...application, externalReference: value })),
    ...keysOf(planted).map((document) =>
      post({ decidedOn: '2026-08-17', outcome: 'granted', document }, `/v1/cases/${caseId}/decisions`),
    ),
    post(everything),
    post(`{"municipality": "${everything}`),
    post(`{"${everything}": nonsense}`),
    post(everything.repeat(2_000)),
    { path: '/v1/cases', method: 'POST', headers: { 'Content-Type': 'text/plain' }, body: everything },
    { path: '/v1/cases', method: 'POST', headers: { ...json, 'Content-Encoding': 'gzip' }, body: everything },
    post({ decidedOn: '2026-08-17', outcome: 'granted', document: everything }, `/v1/cases/${caseId}/decisions`),
    post({ decidedOn: '2026-08-17', outcome: 'refused', ground: everything }, `/v1/cases/${caseId}/decisions`),
    post({ occurredOn: '2026-08-17', reason: everything }, `/v1/cases/${caseId}/closures`),
    post({ rules: everything, [everything]: everything }, '/v1/counterfactuals'),
  ];
}

/** What can be taken for the key of another system, which a name can, is for people to keep out: it is not planted there. */
function keysOf({ reference = '', documentKey = '', citizenServiceNumber = '', email = '', address = '' }: Planted) {
  return [reference, documentKey, citizenServiceNumber, email, address];
}

function inAddresses(values: readonly string[], encoded: string, caseId: string): readonly Rubbish[] {
  const each = values.map((value) => encodeURIComponent(value));
  return [
    ...each.flatMap((value) => [{ path: `/v1/cases/${value}` }, { path: `/v1/${value}` }]),
    { path: `/v1/cases/${encoded}` },
    { path: `/v1/cases/${caseId}?naam=${encoded}&waitForPosition=${encoded}` },
    { path: `/v1/worklist-items?limit=${encoded}&externalReference=${encoded}` },
    { path: `/v1/distribution-balances?halfYear=${encoded}` },
    { path: `/v1/events?after=${encoded}&${encoded}=1` },
    { path: `/v1/explanations/figures?figure=${encoded}` },
    { path: `/docs/${encoded}` },
    { path: `/identity/token?${encoded}` },
    { path: `/v1/cases/%ZZ${encoded}` },
    { path: `/v1/cases/${encoded}`, method: 'DELETE' },
    { path: `/v1/cases?${encoded}`, method: 'PROPFIND' },
  ];
}

function inHeaders(values: readonly string[], everything: string): readonly Rubbish[] {
  const post = { path: '/v1/cases', method: 'POST', body: textOf(application) };
  const names = ['User-Agent', 'Cookie', 'Referer', 'X-Naam', 'Accept', 'Accept-Language', 'If-Match', 'If-None-Match'];
  const others = [
    'Origin',
    'X-Forwarded-For',
    'Forwarded',
    'traceparent',
    'tracestate',
    'baggage',
    'X-Request-Id',
    'From',
  ];
  return [
    ...[...names, ...others].map((name) => ({ ...post, headers: { ...json, [name]: everything } })),
    ...values.map((value) => ({ ...post, headers: { ...json, 'Idempotency-Key': value.replaceAll(' ', '-') } })),
    { ...post, headers: { ...json, 'Idempotency-Key': everything } },
    { ...post, headers: { 'Content-Type': `application/json; naam="${everything}"` } },
    { ...post, headers: { ...json, traceparent: `00-${'1'.repeat(32)}-${'2'.repeat(16)}-01`, tracestate: everything } },
    { ...post, headers: { ...json, Authorization: `Bearer ${everything}` } },
    { ...post, headers: { ...json, Authorization: `Basic ${Buffer.from(everything).toString('base64')}` } },
    { ...post, headers: { ...json, Authorization: everything } },
  ];
}

function textOf(body: unknown): string {
  return typeof body === 'string' ? body : JSON.stringify(body);
}
