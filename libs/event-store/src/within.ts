/** Something that was not answered in time. */
export class NotAnswered extends Error {
  constructor(milliseconds: number) {
    super(`no answer within ${milliseconds} ms`);
    this.name = 'NotAnswered';
  }
}

/** For whoever may wait for ever, as clients of servers do in some cases. @throws NotAnswered */
export async function within<Result>(milliseconds: number, asked: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NotAnswered(milliseconds)), milliseconds);
  });
  try {
    return await Promise.race([asked, late]);
  } finally {
    clearTimeout(timer);
  }
}
