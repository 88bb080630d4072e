interface Props {
  label: string;
}

export const Label = ({ label }: Props) => <>{label}</>;
