/**
 * Loads a module, and once more under another address where that fails: a browser may remember that an
 * address failed, and never ask for it again while the page lives. Chromium and Firefox name the address
 * in the error; elsewhere the error is thrown on.
 */
export async function importAgain<Module>(load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (error) {
    const address = /https?:\/\/\S+?\.js(?![\w.])/.exec(String(error))?.[0];
    if (!address || new URL(address).origin !== location.origin) throw error;
    tries += 1;
    return import(/* @vite-ignore */ `${address}?again=${tries}`);
  }
}

let tries = 0;
