/** How the ROI is computed; a figure is always shown with its method. */
export type Method = "tei" | "nucleus" | "simple";
