export const sections: Readonly<Record<string, { readonly type: string; readonly records: string }>>;
export function newWidget(asked: {
  readonly name: string;
  readonly section: string;
  readonly read: (path: string) => string;
}): Promise<Record<string, string>>;
