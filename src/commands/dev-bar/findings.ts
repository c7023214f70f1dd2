import { problemsOf, type Problem } from '../../check/check.ts';
import { filesBelow, type Entry } from '../../model/files.ts';
import { previousTexts } from '../../model/previous.ts';

/** What the check says of a project's writing, as the files were at the last update. */
export class Findings {
  entries: readonly Entry[] = [];
  problems: readonly Problem[] = [];
  readonly #root: string;
  readonly #listeners: (() => void)[] = [];
  #wait: NodeJS.Timeout | undefined;
  #updating: Promise<void> = Promise.resolve();

  constructor(root: string) {
    this.#root = root;
  }

  onUpdate(listener: () => void): void {
    this.#listeners.push(listener);
  }

  /** Looks through the writing anew, soon: programs save a file in several steps. */
  updateSoon(): void {
    clearTimeout(this.#wait);
    this.#wait = setTimeout(() => void this.update(), 200);
  }

  /** Looks through the writing anew, after any look that is under way. */
  update(): Promise<void> {
    this.#updating = this.#updating.then(() => this.#read()).catch(console.error);
    return this.#updating;
  }

  async #read(): Promise<void> {
    const entries = filesBelow(this.#root);
    const previous = previousTexts(this.#root);
    this.problems = await problemsOf(entries, { previous });
    this.entries = entries;
    for (const listener of this.#listeners) listener();
  }
}
