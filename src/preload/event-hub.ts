/** Listeners by event name. `on` returns the function that stops listening. */
export interface EventHub {
  readonly on: (name: string, listener: (value: unknown) => void) => () => void;
  readonly emit: (name: string, value: unknown) => void;
}

export function eventHub(names: readonly string[]): EventHub {
  const listeners = new Map(names.map((name) => [name, new Set<(value: unknown) => void>()]));
  return {
    on: (name, listener) => {
      const set = listeners.get(name);
      if (!set) throw new Error(`There is no event "${name}".`);
      // A listener given twice is two listeners: each has its own way to stop.
      const own = (value: unknown) => listener(value);
      set.add(own);
      return () => {
        set.delete(own);
      };
    },
    emit: (name, value) => {
      for (const listener of listeners.get(name) ?? []) listener(value);
    },
  };
}
