import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { authorise, CommandExecutor, type Receipt, type Role, type Sending } from '@evenwicht/service-kit';
import type { Region } from '@evenwicht/distribution';
import type { CaseCommand } from '../domain/case-command.js';
import { ownOriginOf, type CaseState } from '../domain/case-state.js';
import { caseRoute } from './case-route.js';

/** Somebody asks something of a case. */
export class SendCaseCommand extends Command<Receipt> {
  constructor(
    readonly sending: Sending,
    readonly command: CaseCommand,
  ) {
    super();
  }
}

@CommandHandler(SendCaseCommand)
export class SendCaseCommandHandler implements ICommandHandler<SendCaseCommand> {
  constructor(private readonly executor: CommandExecutor<Region>) {}

  /** @throws AccessDenied CommandRejected and whatever the executor throws */
  execute({ sending: { visitor, operation, context }, command }: SendCaseCommand): Promise<Receipt> {
    return this.executor.execute(caseRoute, command, context, (state) => {
      if (concernsNobodyYet(state, command)) return;
      authorise(visitor, operation, (role) => ownersFor(role, state, command));
    });
  }
}

/** Where nothing is there yet to belong to anybody, the decider has the answer. */
function concernsNobodyYet({ application, allocation }: CaseState, { type }: CaseCommand): boolean {
  if (type === 'RegisterApplication') return false;
  return application === undefined || (isAboutAllocation.has(type) && allocation === undefined);
}

const isAboutAllocation: ReadonlySet<string> = new Set(['WithdrawAllocation', 'StartTenancy', 'ReverseTenancy']);

/** The organisations that this command on this case belongs to (domain.md 7.11; ). */
function ownersFor(role: Role, state: CaseState, command: CaseCommand): readonly (string | undefined)[] {
  if (role === 'housing-association') return [associationIn(state, command)];
  if (command.type === 'RegisterApplication' || command.type === 'StepIn') return [command.data.municipality];
  const isForOrigin = command.type === 'RecordUtmostEffort' || command.type === 'DeclareUnableToServe';
  return [(isForOrigin && ownOriginOf(state)) || state.application?.municipality];
}

/** The association that says it allocates, or the one that did. */
function associationIn({ allocation }: CaseState, command: CaseCommand): string | undefined {
  return command.type === 'AllocateDwelling' ? command.data.association : allocation?.placement.association;
}
