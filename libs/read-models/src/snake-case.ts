import { DefaultNamingStrategy } from 'typeorm';

/** Columns by the names that people write in SQL: `occurredOn` is `occurred_on`. */
export class SnakeCase extends DefaultNamingStrategy {
  override columnName(propertyName: string, customName: string | undefined, embeddedPrefixes: string[]): string {
    return customName ?? snakeCase([...embeddedPrefixes, propertyName].join('_'));
  }

  override tableName(targetName: string, userSpecifiedName: string | undefined): string {
    return userSpecifiedName ?? snakeCase(targetName);
  }
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (capital, index: number) => `${index === 0 ? '' : '_'}${capital.toLowerCase()}`);
}
