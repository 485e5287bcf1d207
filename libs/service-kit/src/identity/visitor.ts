/** Who may visit: the parties of the agreement and those who run the system (domain.md 7.11). */
export const roles = [
  /** Municipality: application, assessment, origin (agreement 3.4). */
  'caseworker',
  /** Housing association: allocation, tenancy, vacancies (agreement 3.4). */
  'housing-association',
  /** Regional mediation table: weighing and determination (agreement 3.1.c). */
  'table-coordinator',
  /** Secretariat of the regional board: the agreement as data. */
  'secretariat',
  /** Half-yearly monitoring and the three-year evaluation (agreement 3.5): figures, no cases. */
  'evaluator',
  /** Runs the system: no cases and no figures. */
  'operator',
] as const;
export type Role = (typeof roles)[number];

/** Somebody whose token has been verified. Never a name: the pseudonym follows from issuer and subject. */
export interface Visitor {
  readonly pseudonym: string;
  /** A municipality code, an association id or `region`. */
  readonly organisation: string;
  /** One at a time, so that an event says in which capacity it was recorded; absent: no role of ours. */
  readonly role?: Role;
}
