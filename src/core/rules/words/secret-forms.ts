import { text } from "../../texts/say";

/** A form that credentials have. */
export interface SecretForm {
  /** What it is, for the message: “a GitHub token”. */
  readonly name: string;
  /** Ends where the secret ends; its first group is the secret, or the whole match when it has none. */
  readonly pattern: RegExp;
  /** Set where only a value of both letters and digits is a secret: other words are about secrets, not secrets. */
  readonly isMixed?: true;
}

const passwordWord = "(?<![\\p{L}\\p{N}])(?:password|passwd|passphrase|passcode|pwd)";
const keyWord =
  "(?<![\\p{L}\\p{N}])(?:(?:client|app|shared)[_ -]?secret|secret|(?:secret|api|access|account|auth|private|encryption|shared[_ -]?access)[_ -]?(?:access[_ -]?)?key|(?:access|auth|bearer|refresh|api|session|id)[_ -]?token|token|credentials?)";
const assigned = "[\"']?[ \\t]{0,3}[:=][ \\t]{0,3}[\"']?";

/**
 * The forms of credentials, those of a known issuer first. Every repetition is bounded or starts at a word's start, so
 * that no text makes the search slow.
 */
export const secretForms: readonly SecretForm[] = [
  {
    name: text`a private key`,
    pattern:
      /-----BEGIN [A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?-----(?:(?:(?!-----)[\s\S]){0,10000}-----END [A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?-----|(?:(?:\\n|[\s#]){1,20}[A-Za-z0-9+/=]{16,4000}){0,200})/gu,
  },
  { name: text`an AWS access key`, pattern: /(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9])/gu },
  { name: text`a GitHub token`, pattern: /(?<![A-Za-z0-9_])(?:gh[pousr]_[A-Za-z0-9]{20,255}|github_pat_[A-Za-z0-9_]{20,255})/gu },
  { name: text`a GitLab token`, pattern: /(?<![\w-])glpat-[\w-]{16,255}/gu },
  { name: text`a Slack token`, pattern: /(?<![\w-])xox[abeoprs]-[A-Za-z0-9-]{10,255}/gu },
  { name: text`a Slack webhook`, pattern: /hooks\.slack\.com\/(?:services|workflows|triggers)\/([\w/-]{10,255})/gu },
  { name: text`a Google API key`, pattern: /(?<![\w-])AIza[\w-]{30,45}/gu },
  {
    name: text`an API key`,
    pattern: /(?<![\w-])(?:(?:sk|rk)_(?:live|test)_[A-Za-z0-9]{10,255}|sk-(?=[\w-]{0,255}\d)(?:(?:proj|ant|live|test|svcacct)-[\w-]{12,255}|[A-Za-z0-9]{20,255}|(?=[\w-]{0,255}[A-Z])[\w-]{20,255}))/gu,
  },
  {
    name: text`an access token`,
    pattern: /(?<![\w-])(?:npm_[A-Za-z0-9]{30,60}|pypi-[\w-]{30,255}|hf_[A-Za-z0-9]{30,60}|SG\.[\w-]{16,64}\.[\w-]{16,64}|ya29\.[\w-]{20,255}|dop_v1_[0-9a-f]{40,80})/gu,
  },
  { name: text`a signed token`, pattern: /(?<![\w-])eyJ[\w-]{8,4000}\.[\w-]{8,4000}(?:\.[\w-]{0,4000})?/gu },
  { name: text`a password in an address`, pattern: /:\/\/[^\s/?#"'<>@:]{0,100}:([^\s/?#"'<>@]{1,200})(?=@)/gu },
  {
    name: text`a signed link`,
    pattern:
      /[?&#](?:x-amz-signature|x-amz-security-token|x-amz-credential|x-goog-signature|sig|signature|(?:access|id|refresh|auth)_token|token|api_?key|client_secret|secret|password|pwd)=([^\s&#"'<>,;}\]]{6,1000})/giu,
  },
  { name: text`an authorization header`, pattern: /(?<![\p{L}\p{N}])(?:bearer|basic)[ \t]{1,3}([A-Za-z0-9._~+/=-]{16,2000})/giu, isMixed: true },
  { name: text`a password`, pattern: new RegExp(`${passwordWord}${assigned}([^\\s"',;{}\\[\\]<>()]{3,200})(?=["',;}\\])]|[ \\t]{0,20}(?:\\r?$|#))`, "gimu") },
  { name: text`a password`, pattern: new RegExp(`${passwordWord}(?:${assigned}|[ \\t]{1,3}(?:is|was)[ \\t]{1,3}["'“]?)([^\\s"'”,;{}\\[\\]<>()]{6,200})`, "giu"), isMixed: true },
  { name: text`a key or token`, pattern: new RegExp(`${keyWord}${assigned}([^\\s"',;{}\\[\\]<>()]{12,400})`, "giu"), isMixed: true },
];

/** Words that stand where a secret would, and say that it is elsewhere. */
export const noSecrets = [
  "none", "yes", "no", "null", "true", "false", "tbd", "tbc", "n/a", "unknown", "required", "optional", "changed", "expired", "redacted", "removed",
  "hidden", "reset", "resets", "vault", "sso", "password", "passwd", "pass", "pwd", "secret", "token", "changeme",
] as const;

/** What is filled in later, or comes from somewhere else: “____”, “***”, “${TOKEN}”, “<password>”. */
export const placeholder = /^(?:[_*x.•…?-]+|[<{$%].*)$/iu;
