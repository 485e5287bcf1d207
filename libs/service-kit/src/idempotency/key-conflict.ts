import type { KeptAnswer } from './sent-requests.js';

/** The key was used before for another request, or another request with it is still under way. */
export class KeyConflict extends Error {
  constructor(readonly outcome: 'other-content' | 'in-flight') {
    super(outcome);
    this.name = 'KeyConflict';
  }
}

/** No failure: the request was answered before, and gets that answer again. Thrown, for its status is what it was. */
export class AnsweredBefore extends Error {
  constructor(readonly answer: KeptAnswer) {
    super('answered before');
    this.name = 'AnsweredBefore';
  }
}
