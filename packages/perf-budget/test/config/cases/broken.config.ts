// Fails while it is loaded.
const ports = JSON.parse("{") as { site: number };

export default { site: ports.site };
