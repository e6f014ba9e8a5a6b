/** Words of a method that leave the measuring to the vendor. */
export const byTheVendor = [
  "by the vendor", "by vendor", "by us", "by our team", "by our engineers", "by our solutions engineer", "by our sales engineer",
  "vendor measures", "vendor counts", "vendor's own", "vendor dashboard", "vendor's dashboard", "vendor telemetry", "vendor's telemetry",
] as const;

/** Words that turn such a method round: “not by the vendor”, “checked by the vendor”. */
export const notByTheVendor = ["not", "never", "without", "rather than", "instead of", "independent of", "checked", "reviewed", "audited", "supported", "assisted"] as const;
