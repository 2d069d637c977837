interface NamedReport {
  readonly departmentName: string;
  readonly fiscalYear: number;
}

/** `云岭市科学技术协会 2023年度` */
export function reportName({ departmentName, fiscalYear }: NamedReport): string {
  return `${departmentName || '未填部门名称'} ${fiscalYear}年度`;
}
