import { serveVSCodeWeb } from "../../../scripts/hosts/vscode-web";
import { emptyWorkspace, freshWorkspace, repository } from "../../../scripts/hosts/workspace";
import { describeFindingsJourney } from "./findings-journey";
import { describePlanJourney } from "./plan-journey";
import { describeWritingJourney } from "./writing-journey";

describePlanJourney("VS Code for the Web", async (cleanUp) => {
  const { folder } = cleanUp.add(freshWorkspace());
  return {
    host: cleanUp.add(await serveVSCodeWeb({ build: "newest", extension: process.env["POV_EXTENSION"] ?? repository, folder })),
    // The page holds the files, so the saved text is what an editor shows that has read it anew.
    savedText: async (workbench) => {
      await workbench.revert();
      return workbench.text();
    },
  };
});

describeFindingsJourney("VS Code for the Web", async (cleanUp) => {
  const { folder } = cleanUp.add(freshWorkspace());
  return cleanUp.add(await serveVSCodeWeb({ build: "newest", extension: process.env["POV_EXTENSION"] ?? repository, folder }));
});

describeWritingJourney("VS Code for the Web", async (cleanUp) => {
  const { folder } = cleanUp.add(emptyWorkspace());
  return cleanUp.add(await serveVSCodeWeb({ build: "newest", extension: process.env["POV_EXTENSION"] ?? repository, folder }));
});
