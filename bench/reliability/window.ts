/** The window's processes killed while an editor types: what it showed as saved is there when it is opened again. */
import { setTimeout as wait } from 'node:timers/promises';
import { deskOf } from '../../e2e/desk';
import { launchApp } from '../../e2e/launch';
import { killNow, processesOf } from '../../e2e/processes';
import { type Kind, projectIn, show } from './trial';

function killing(process: 'main' | 'engine'): Kind {
  return {
    kind: `${process === 'main' ? 'main process' : 'engine'} killed at random while words are typed in the window`,
    tries: 3,
    run: async (folder, random) => {
      const { path, shown } = await projectIn(folder);
      const launched = await launchApp({ userData: `${folder}/user`, args: [path] });
      const desk = deskOf(launched.page);
      await desk.ready();
      const row = 1 + Math.floor(random() * 8);
      await desk.edit(row);
      await launched.page.keyboard.press('ControlOrMeta+End');
      let saved = 0;
      const words = 4 + Math.floor(random() * 5);
      for (let word = 1; word <= words; word++) {
        await launched.page.keyboard.type(` word${word}`);
        await desk.saved();
        saved = word;
      }
      await launched.page.keyboard.type(' and on');
      await wait(random() * 500);
      const pid = (await processesOf(launched.app))[process];
      if (pid === null) return `there is no ${process} process`;
      await killNow(pid);
      await launched.close();
      const after = show(path);
      if (typeof after === 'string') return after;
      const id = shown.segments[row]!.id;
      const text = after.segments.find((segment) => segment.id === id)?.target ?? '';
      return text.includes(`word${saved}`) ? null : `word ${saved} was shown as saved: ${text.slice(-40)}`;
    },
  };
}

export const windowKills: readonly Kind[] = [killing('main'), killing('engine')];
