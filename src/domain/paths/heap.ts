/** A binary heap: `pop` gives the item that comes first by `compare`. */
export class Heap<T> {
  private readonly items: T[] = []
  private readonly compare: (a: T, b: T) => number

  constructor(compare: (a: T, b: T) => number) {
    this.compare = compare
  }

  push(item: T): void {
    let index = this.items.push(item) - 1
    while (index > 0) {
      const parent = (index - 1) >> 1
      if (!this.comesBefore(index, parent)) return
      this.swap(index, parent)
      index = parent
    }
  }

  peek(): T | undefined {
    return this.items[0]
  }

  pop(): T | undefined {
    const first = this.items[0]
    const last = this.items.pop()
    if (first === undefined || last === undefined || this.items.length === 0) return first
    this.items[0] = last
    this.sink(0)
    return first
  }

  private sink(start: number): void {
    let index = start
    for (;;) {
      const left = 2 * index + 1
      if (left >= this.items.length) return
      const child = left + 1 < this.items.length && this.comesBefore(left + 1, left) ? left + 1 : left
      if (!this.comesBefore(child, index)) return
      this.swap(child, index)
      index = child
    }
  }

  private comesBefore(a: number, b: number): boolean {
    // Both indexes lie inside the heap wherever this is called.
    return this.compare(this.items[a] as T, this.items[b] as T) < 0
  }

  private swap(a: number, b: number): void {
    const kept = this.items[a] as T
    this.items[a] = this.items[b] as T
    this.items[b] = kept
  }
}
