/**
 * Calls `take` with each message that `read` understands and that comes from one window, of this page's own
 * origin. Everything else that may reach a page is ignored. Returns what ends it.
 */
export function listen<Message>({ win, sender, read, take }: Listening<Message>): () => void {
  const hear = (event: Event) => {
    const from = sender();
    if (!(event instanceof MessageEvent) || from === null) return;
    if (event.source !== from || event.origin !== win.location.origin) return;
    const message = read(event.data);
    if (message !== null) take(message);
  };
  win.addEventListener('message', hear);
  return () => win.removeEventListener('message', hear);
}

interface Listening<Message> {
  win: ListeningWindow;
  /** The one window that is listened to; null while there is none. */
  sender: () => MessageEventSource | null;
  /** Null for what is no message. Must not throw. */
  read: (data: unknown) => Message | null;
  take: (message: Message) => void;
}

interface ListeningWindow extends Pick<EventTarget, 'addEventListener' | 'removeEventListener'> {
  location: { origin: string };
}
