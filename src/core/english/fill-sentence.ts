/** A template with `{{name}}` filled in from values; a name without a value stays as it stands. */
export function fillSentence(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{\{(\w+)\}\}/gu, (whole, name: string) => String(values[name] ?? whole));
}
