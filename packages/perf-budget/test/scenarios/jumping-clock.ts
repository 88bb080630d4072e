/** Loaded before a program: its wall clock jumps back and forth by hours. */
const { now } = Date;
let jumps = 0;
setInterval(() => (jumps += 1), 50).unref();
Date.now = () => now() + (jumps % 2 === 0 ? 1 : -1) * jumps * 3_600_000;
