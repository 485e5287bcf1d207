import { accessTable, rowOf, type Operation } from './access-table.js';
import { AccessDenied, authorise, requireRole } from './authorise.js';
import { roles, type Role, type Visitor } from './visitor.js';

const visitor = (organisation: string, role?: Role): Visitor => ({
  pseudonym: 'p',
  organisation,
  ...(role ? { role } : {}),
});
const about =
  (...organisations: string[]) =>
  () =>
    organisations;

describe('access', () => {
  it('is for the own organisation where the table says so', () => {
    const employee = visitor('GM0148', 'caseworker');

    expect(() => authorise(employee, 'decideApplication', about('GM0148', 'GM0160'))).not.toThrow();
    expect(() => authorise(employee, 'decideApplication', about('GM0193'))).toThrow('NOT_YOUR_ORGANISATION');
  });

  it('is for every organisation where the table says so', () => {
    const coordinator = visitor('region', 'table-coordinator');

    expect(() => authorise(coordinator, 'recordTableDetermination', about('GM0193'))).not.toThrow();
  });

  it('is denied with the field by which the request names another organisation', () => {
    const fieldOf = (by: Visitor, operation: Operation, named?: string) => {
      try {
        authorise(by, operation, () => ['somebody-else'], named);
        return 'allowed';
      } catch (error) {
        return error instanceof AccessDenied && error.field;
      }
    };
    expect(fieldOf(visitor('GM0148', 'caseworker'), 'registerApplication')).toBe('municipality');
    expect(fieldOf(visitor('association-1', 'housing-association'), 'reportVacancies')).toBe('association');
    expect(fieldOf(visitor('GM0148', 'caseworker'), 'readWorklist', 'association')).toBe('association');
    expect(fieldOf(visitor('GM0148', 'caseworker'), 'closeCase')).toBeUndefined(); // whose case it is stands in no field
  });

  it('is denied for a role that the row does not name, for a visitor without one and for an unknown operation', () => {
    const landlord = visitor('association-1', 'housing-association');

    expect(() => requireRole(landlord, 'decideApplication')).toThrow('ROLE_NOT_ALLOWED');
    expect(() => requireRole(visitor('GM0148'), 'readDistributionBalances')).toThrow('ROLE_NOT_ALLOWED');
    expect(() => requireRole(landlord, 'constructor')).toThrow('ROLE_NOT_ALLOWED');
    expect(rowOf('toString')).toBeUndefined();
  });

  it('never lets an evaluator or an operator change anything, nor see a single case (domain.md 7.11)', () => {
    const mayDo = (role: Role) =>
      (Object.keys(accessTable) as Operation[]).filter((operation) => rowOf(operation)?.[role]);

    const ofCases = [
      'readCase',
      'readCases',
      'readOrphans',
      'readWorklist',
      'readOpenDemandCases',
      'readCaseExplanation',
    ];
    const calculating = ['calculateFigures', 'calculateCounterfactual']; // record nothing
    const reads = (operation: string) => operation.startsWith('read') && !ofCases.includes(operation);
    // a job does what the system does of itself
    expect(mayDo('operator').sort()).toEqual([
      'readAgreementTerms',
      'readJobs',
      'readNotificationDeliveries',
      'retryJob',
    ]);
    expect(mayDo('evaluator').filter((operation) => !reads(operation))).toEqual(calculating);
    expect(mayDo('evaluator')).toContain('readReciprocityLedger');
    expect(roles).toContain('operator');
  });
});
