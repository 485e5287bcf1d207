import { MODULE_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { operationKey } from '@evenwicht/service-kit';
import { commandTypes } from '../domain/next-steps/possible-commands.js';
import { stepOperations } from '../handlers/step-operations.js';
import { UrgencyCaseModule } from './urgency-case.module.js';

type Controller = abstract new (...parts: never[]) => object;

/** Each operation of the controllers of the case, with its path. */
function addresses(): Map<string, string> {
  const controllers = Reflect.getMetadata(MODULE_METADATA.CONTROLLERS, UrgencyCaseModule) as readonly Controller[];
  return new Map(controllers.flatMap(addressesOf));
}

function addressesOf(controller: Controller): [string, string][] {
  const prototype = controller.prototype as Record<string, object>;
  const base = Reflect.getMetadata(PATH_METADATA, controller) as string;
  return Object.getOwnPropertyNames(prototype).flatMap((name) => {
    const method = prototype[name];
    const operation = method && (Reflect.getMetadata(operationKey, method) as string | undefined);
    return method && operation ? [[operation, `${base}/${Reflect.getMetadata(PATH_METADATA, method)}`]] : [];
  });
}

test.each(commandTypes.filter((type) => type !== 'RegisterApplication'))(
  'the next step %s leads to the operation and the path of its controller',
  (type) => {
    const { operation, path } = stepOperations[type];
    expect(addresses().get(operation)).toBe(`v1/cases/:caseId/${path}`);
  },
);

test('every step has a label of its own', () => {
  const labels = commandTypes.map((type) => stepOperations[type].label);
  expect(new Set(labels).size).toBe(labels.length);
});
