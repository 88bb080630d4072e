export class Poller {
  constructor(url) {
    this.timer = setInterval(() => fetch(url), 1000);
  }
}
