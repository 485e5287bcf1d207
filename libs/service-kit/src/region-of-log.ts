import { CommandRejected } from './judgement.js';
import type { Foldable, LogView } from './log-view.js';

/** A command as somebody sends it who need not say of which region: a log carries out the agreement of one. */
export type WithoutRegion<Asked extends { readonly data: object }> = Asked extends { readonly data: object }
  ? Omit<Asked, 'data'> & { readonly data: Omit<Asked['data'], 'region'> }
  : never;

interface OfARegion extends Foldable {
  readonly rules: { readonly region: string | undefined };
}

/** The region of which the log carries out the agreement. @throws CommandRejected while none was adopted */
export async function regionOf(logView: LogView<OfARegion>): Promise<string> {
  const { region } = (await logView.atHead()).rules;
  if (!region) throw new CommandRejected('AGREEMENT_NOT_ADOPTED');
  return region;
}
