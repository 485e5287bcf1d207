/** What stands open under a key, oldest first. */
export class Queues<Obligation> {
  private readonly open = new Map<string, Obligation[]>();

  add(key: string, obligation: Obligation): void {
    const queue = this.open.get(key) ?? [];
    this.open.set(key, queue);
    queue.push(obligation);
  }

  /** @returns whether it stood there */
  remove(key: string, obligation: Obligation): boolean {
    const queue = this.open.get(key) ?? [];
    const place = queue.indexOf(obligation);
    if (place !== -1) queue.splice(place, 1);
    return place !== -1;
  }

  /** Under the keys that they have now; `inOrder` are all that ever stood here, oldest first. */
  fileAnew(inOrder: readonly Obligation[], keyOf: (obligation: Obligation) => string): void {
    const standing = new Set([...this.open.values()].flat());
    this.open.clear();
    for (const obligation of inOrder) if (standing.has(obligation)) this.add(keyOf(obligation), obligation);
  }

  /** All of them, oldest first. */
  openOf(key: string): readonly Obligation[] {
    return [...(this.open.get(key) ?? [])];
  }

  takeAll(key: string): readonly Obligation[] {
    const queue = this.openOf(key);
    this.open.delete(key);
    return queue;
  }

  takeOldest(key: string): Obligation | undefined {
    return this.open.get(key)?.shift();
  }
}
