import { accepts } from './accept.js';

describe('JSON will do for who accepts', () => {
  it.each([
    [undefined],
    [''],
    ['*/*'],
    ['application/*'],
    ['application/json'],
    ['Application/JSON'],
    ['application/json; charset=utf-8'],
    ['application/json;charset="UTF-8";q=0.1'],
    ['text/html, application/json;q=0.001'],
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'],
    ['application/json, */*;q=0'],
    ['*/*;q=0, application/*;q=0.5'],
    ['application/*;q=0, application/json'],
    ['application/json;q=0, application/json;charset=utf-8'],
    [', ,application/json'],
    ['nonsense, application/json'],
  ])('%s', (header) => {
    expect(accepts(header)).toBe(true);
  });
});

describe('JSON will not do for who accepts', () => {
  it.each([
    ['text/html'],
    ['text/*'],
    ['application/xml, text/html;q=0.5'],
    ['application/json;q=0'],
    ['application/json;q=0.000, */*'], // the most precise range decides
    ['application/*;q=0, */*;q=1'],
    ['application/json;charset=utf-8;q=0, application/json'],
    ['application/json;version=2'],
    ['application/problem+json'], // a receipt could not be read
    ['application/jsonp'],
    ['*/json'],
    ['application/json;q=2'],
    ['application/json;q=-1'],
    ['application/json;q=much'],
    ['json'],
    ['nonsense'],
  ])('%s', (header) => {
    expect(accepts(header)).toBe(false);
  });
});

describe('A file will do for who accepts its media type', () => {
  it.each([
    ['text/csv', true],
    ['text/csv;charset=utf-8', true],
    ['text/*;q=0.1', true],
    ['*/*', true],
    ['application/json', false],
    ['text/html, application/*', false],
  ])('%s: %s', (header, expected) => {
    expect(accepts(header, 'text/csv')).toBe(expected);
  });
});
