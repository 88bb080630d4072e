import http from 'node:http';

/** Hands a request on as it is, and says 502 when nobody is there. */
export function createProxy(origin) {
  const agent = new http.Agent({ keepAlive: true });
  return (request, response) => {
    const onward = http.request(
      {
        agent,
        host: origin.hostname,
        port: origin.port || 80,
        method: request.method,
        path: request.url,
        headers: request.headers,
      },
      answer => {
        response.writeHead(answer.statusCode, answer.headers);
        answer.pipe(response);
      },
    );
    onward.on('error', () => {
      if (response.headersSent) return response.destroy();
      response.writeHead(502, { 'content-type': 'text/plain' });
      return response.end('The shop is not answering.');
    });
    response.on('close', () => onward.destroy());
    request.pipe(onward);
  };
}
