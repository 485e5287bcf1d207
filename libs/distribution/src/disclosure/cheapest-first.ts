/** A queue that gives the cheapest first, and of equally cheap ones the first that came: the same every time. */
export class CheapestFirst<Item> {
  private readonly heap: { readonly item: Item; readonly cost: number; readonly order: number }[] = [];
  private added = 0;

  add(item: Item, cost: number): void {
    const entry = { item, cost, order: this.added++ };
    let place = this.heap.push(entry) - 1;
    while (place > 0 && this.isBefore(place, parentOf(place))) place = this.swap(place, parentOf(place));
  }

  take(): Item | undefined {
    const first = this.heap[0];
    const last = this.heap.pop();
    if (last === undefined || first === undefined) return undefined;
    if (this.heap.length > 0) {
      this.heap[0] = last;
      this.sink();
    }
    return first.item;
  }

  private sink(): void {
    let place = 0;
    for (;;) {
      const [left, right] = [2 * place + 1, 2 * place + 2];
      const smaller = right < this.heap.length && this.isBefore(right, left) ? right : left;
      if (smaller >= this.heap.length || !this.isBefore(smaller, place)) return;
      place = this.swap(place, smaller);
    }
  }

  private isBefore(one: number, other: number): boolean {
    const [left, right] = [this.heap[one], this.heap[other]];
    if (!left || !right) return false;
    return left.cost < right.cost || (left.cost === right.cost && left.order < right.order);
  }

  /** @returns where the one that stood in the first place stands now */
  private swap(one: number, other: number): number {
    [this.heap[one], this.heap[other]] = [this.heap[other] as never, this.heap[one] as never];
    return other;
  }
}

const parentOf = (place: number) => (place - 1) >> 1;
