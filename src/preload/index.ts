/** What the window is given: `window.daejo`, one function a call. No channel and no path ever reaches it. */
import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { callGate } from '../contract/call-gate';
import type { MainApi } from '../contract/main-calls';
import { channels, mainCallNames, mainEventNames } from '../contract/names';
import type { WindowApi } from '../contract/window-api';
import { connectEngine } from './engine-port';
import { eventHub } from './event-hub';
import { importDropped, mainCaller } from './main-caller';

// One gate for all calls of the window, whoever answers them.
const gate = callGate();
const callMain = mainCaller(gate, (name, input) => ipcRenderer.invoke(channels.call(name), input));

const { importDropped: _, ...main } = Object.fromEntries(
  mainCallNames.map((name) => [name, (input: unknown) => callMain(name, input)]),
) as unknown as MainApi;

const mainEvents = eventHub(mainEventNames);
for (const name of mainEventNames) {
  ipcRenderer.on(channels.event(name), (_event, value: unknown) => mainEvents.emit(name, value));
}

const { engine, events, receive } = connectEngine(gate);
ipcRenderer.on(channels.enginePort, ({ ports }) => {
  if (ports[0]) receive(ports[0]);
});

const api: WindowApi = {
  engine,
  main: {
    ...main,
    importDroppedFiles: importDropped(
      callMain,
      webUtils.getPathForFile,
    ) as WindowApi['main']['importDroppedFiles'],
  },
  onEngine: events.on as WindowApi['onEngine'],
  onMain: mainEvents.on as WindowApi['onMain'],
};

contextBridge.exposeInMainWorld('daejo', api);
ipcRenderer.send(channels.ready);
