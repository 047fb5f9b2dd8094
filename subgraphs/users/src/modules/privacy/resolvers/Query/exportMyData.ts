import type { QueryResolvers } from './../../../types.generated.ts';

export const exportMyData: NonNullable<QueryResolvers['exportMyData']> = (_parent, _args, { caller, dataExport }) =>
  dataExport.export(caller);
