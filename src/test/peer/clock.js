// A clock for many scripts at once: when all of them sleep, it moves the simulated platform's time to the next waking.
// A request takes no time, a pause takes none of ours.
export class Clock {
  #now = 0;
  #awake = 0;
  #sleepers = [];
  #advance;
  #idle = () => {};

  /** advance: moves the platform's time on by so many seconds. */
  constructor(advance) {
    this.#advance = advance;
  }

  now() {
    return this.#now;
  }

  sleep(seconds) {
    return new Promise((wake) => {
      this.#sleepers.push({ at: this.#now + seconds, wake });
      this.#fellAsleep();
    });
  }

  /** Starts a script; what becomes of it is told to its own promise. */
  start(script) {
    this.#awake++;
    return script().finally(() => this.#fellAsleep());
  }

  /** Lets time pass until all scripts have ended. */
  async run() {
    for (;;) {
      if (this.#awake > 0) {
        await new Promise((idle) => (this.#idle = idle));
      }
      if (this.#sleepers.length === 0) {
        return;
      }
      const next = Math.min(...this.#sleepers.map((sleeper) => sleeper.at));
      await this.#advance(next - this.#now);
      this.#now = next;
      const woken = this.#sleepers.filter((sleeper) => sleeper.at <= next);
      this.#sleepers = this.#sleepers.filter((sleeper) => sleeper.at > next);
      this.#awake += woken.length;
      woken.forEach((sleeper) => sleeper.wake());
    }
  }

  #fellAsleep() {
    this.#awake--;
    if (this.#awake === 0) {
      this.#idle();
    }
  }
}
