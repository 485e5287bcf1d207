import { createHash } from 'node:crypto';
import { inventedDocument } from './invented-document-fixture.js';
import { mediaTypeOf, reportFile, reportFileEdition, reportFormats } from './report-file.js';

/**
 * Made on the day that the format was written down. Another value: files of before are no longer byte for byte the same, and
 * the edition is the next one, so that what was kept is made anew.
 */
const edition = 3;
const sha256 = {
  csv: '9e8b6f7a47529e2c2373f425e53e2b5fd659c7159c60f25ddb8b37d37f1c4e7c',
  ods: 'b451b4a9807d989f9c559beb62efff2698cf22bc34c911bc1199d93c7c5a5e44',
  xlsx: '1c9b722a2cf533f3f379f1969e6efb695089acca67d5e5e8ccbbf1b3af9d8ece',
  html: '24c4c549c180768827a8bc7a0479d82c027438c3bec06557ced2db4847d8b620',
};

test.each(reportFormats)('a report as %s is the same file for ever, byte for byte', (format) => {
  const hashed = createHash('sha256').update(reportFile(inventedDocument, format)).digest('hex');
  expect([reportFileEdition, hashed]).toEqual([edition, sha256[format]]);
  expect(mediaTypeOf(format)).toMatch(/^(text|application)\//);
});
