import "mocha/mocha.js";

mocha.setup({ ui: "bdd", reporter: "spec", timeout: 60_000, color: false });

/** What the extension host calls: runs every test that was imported and rejects when one fails. */
export function run(): Promise<void> {
  return new Promise((resolve, reject) => {
    // mocha's own browser `run` reads the page's address, which an extension host has none of.
    Mocha.prototype.run.call(mocha, (failures: number) => {
      if (failures === 0) resolve();
      else reject(new Error(`${failures} failing`));
    });
  });
}
