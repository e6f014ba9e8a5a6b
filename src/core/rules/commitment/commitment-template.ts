/** The sentence that commits somebody, to fill in. */
export const commitmentTemplate = "If ____, we will ____ by ____.";
