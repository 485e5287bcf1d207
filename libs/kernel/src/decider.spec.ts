import { accept, alreadySo, never, reject } from './decider.js';

test('a decision is either facts or the code of the reason why not', () => {
  expect(accept('fact', 'consequence')).toEqual({ accepted: ['fact', 'consequence'] });
  expect(reject('ALREADY_DECIDED')).toEqual({ rejected: 'ALREADY_DECIDED' });
  expect(alreadySo).toEqual({ accepted: [] });
});

test('a case that an exhaustive switch does not know is a fault, and names itself', () => {
  expect(() => never('forgotten' as never)).toThrow('forgotten');
});
