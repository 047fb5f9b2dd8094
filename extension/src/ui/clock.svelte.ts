import { onMount } from 'svelte';

const TICK_MS = 1_000;

/** The time for what counts down on a page. It is read anew at each tick, so it is right at once after the machine has slept. */
export class Clock {
  /** In Unix ms. */
  now: number = $state(0);

  constructor(read: () => number) {
    this.now = read();
    const tick = () => (this.now = read());
    onMount(() => {
      const timer = setInterval(tick, TICK_MS);
      document.addEventListener('visibilitychange', tick);
      return () => {
        clearInterval(timer);
        document.removeEventListener('visibilitychange', tick);
      };
    });
  }
}
