// A small client for WebDriver BiDi, the protocol by which Firefox is driven: commands out, replies and events in.
export interface Bidi {
  send<Result>(method: string, params: object): Promise<Result>;
  on<Event>(method: string, heard: (event: Event) => void): void;
  close(): void;
}

interface Reply {
  id?: number;
  type: string;
  method?: string;
  params?: unknown;
  result?: unknown;
  error?: string;
  message?: string;
}

export async function connectBidi(address: string): Promise<Bidi> {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = reject;
  });
  let last = 0;
  const waiting = new Map<number, (reply: Reply) => void>();
  const listeners = new Map<string, ((event: never) => void)[]>();
  socket.onmessage = ({ data }) => {
    const said = JSON.parse(String(data)) as Reply;
    if (said.type === 'event') for (const heard of listeners.get(said.method ?? '') ?? []) heard(said.params as never);
    if (said.id === undefined) return;
    waiting.get(said.id)?.(said);
    waiting.delete(said.id);
  };
  return {
    async send<Result>(method: string, params: object) {
      const id = ++last;
      const reply = await new Promise<Reply>((resolve) => {
        waiting.set(id, resolve);
        socket.send(JSON.stringify({ id, method, params }));
      });
      if (reply.type !== 'success') throw new Error(`${method}: ${reply.error}: ${reply.message}`);
      return reply.result as Result;
    },
    on: (method, heard) => void listeners.set(method, [...(listeners.get(method) ?? []), heard]),
    close: () => socket.close(),
  };
}
