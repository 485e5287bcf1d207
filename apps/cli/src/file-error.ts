/** Whether it is the file system that refuses: no such place, no right to it, a disk that is full or failing. */
export function isFileError(error: unknown): error is NodeJS.ErrnoException {
  const { syscall, code } = Object(error) as NodeJS.ErrnoException;
  return syscall !== undefined && fileCodes.has(code ?? '');
}

const fileCodes: ReadonlySet<string> = new Set([
  ...['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOTDIR', 'EISDIR', 'EEXIST'],
  ...['ENOSPC', 'EDQUOT', 'EIO', 'ENAMETOOLONG', 'ELOOP', 'ENXIO'],
]);
