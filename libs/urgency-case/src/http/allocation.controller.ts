import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { CaseId } from '@evenwicht/kernel';
import { CommandEndpoint, CurrentSending, ReadableAt, type Receipt, type Sending } from '@evenwicht/service-kit';
import { SendCaseCommand } from '../handlers/send-case-command.js';
import {
  AllocationRequest,
  AllocationWithdrawalRequest,
  TenancyRequest,
  TenancyReversalRequest,
} from './allocation-requests.js';
import { CaseIdParam } from './case-id-param.js';

/** De corporatie wijst toe en verhuurt (4). */
@ApiTags('Toewijzing')
@ReadableAt('/v1/cases/{id}')
@Controller('v1/cases/:caseId')
export class AllocationController {
  constructor(private readonly commands: CommandBus) {}

  @CommandEndpoint({
    operation: 'allocateDwelling',
    path: 'allocations',
    summary: 'Woning toewijzen',
    description: 'De corporatie wijst een passende woning toe in de gemeente van bestemming (4).',
  })
  allocate(
    @CaseIdParam() caseId: CaseId,
    @Body() { occurredOn: on, kind = 'vacancy', ...data }: AllocationRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    return this.commands.execute(
      new SendCaseCommand(sending, { type: 'AllocateDwelling', on, data: { caseId, kind, ...data } }),
    );
  }

  @CommandEndpoint({
    operation: 'withdrawAllocation',
    path: 'allocation-withdrawals',
    summary: 'Toewijzing intrekken',
    description: 'De toewijzing gaat niet door en telt dan niet meer mee in het aandeel (3).',
  })
  withdraw(
    @CaseIdParam() caseId: CaseId,
    @Body() { occurredOn: on, ...data }: AllocationWithdrawalRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    return this.commands.execute(
      new SendCaseCommand(sending, { type: 'WithdrawAllocation', on, data: { caseId, ...data } }),
    );
  }

  @CommandEndpoint({
    operation: 'startTenancy',
    path: 'tenancies',
    summary: 'Huur laten ingaan',
    description:
      'De huur gaat in: het huishouden is gehuisvest en telt mee in de balans (3.5, 4). Vast te leggen op de eerste dag ' +
      'van de huur of daarna; tot dan staat de toewijzing, en blijft het huishouden in beeld.',
  })
  startTenancy(
    @CaseIdParam() caseId: CaseId,
    @Body() { startedOn: on, ...data }: TenancyRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    return this.commands.execute(new SendCaseCommand(sending, { type: 'StartTenancy', on, data: { caseId, ...data } }));
  }

  @CommandEndpoint({
    operation: 'reverseTenancy',
    path: 'tenancy-reversals',
    summary: 'Huur terugdraaien',
    description: 'De huur blijkt niet te zijn doorgegaan; de zaak is weer open en de telling volgt.',
  })
  reverseTenancy(
    @CaseIdParam() caseId: CaseId,
    @Body() { occurredOn: on, ...data }: TenancyReversalRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    return this.commands.execute(
      new SendCaseCommand(sending, { type: 'ReverseTenancy', on, data: { caseId, ...data } }),
    );
  }
}
