import { type ServerAccount } from './server-account.js';

export function passwdEntryFor(account: ServerAccount | undefined, directory: string): NodeJS.ProcessEnv {
  void account;
  void directory;
  return {};
}
