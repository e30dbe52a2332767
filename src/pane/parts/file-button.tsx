import type { ButtonProps } from '@fluentui/react-components';
import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useRef } from 'react';

/** Opens the system's picker and takes the focus back afterwards, which Excel otherwise keeps in the grid. */
export function FileButton({
  label,
  accept,
  multiple,
  icon,
  appearance,
  disabled,
  onFiles,
}: {
  readonly label: string;
  readonly accept: string;
  readonly multiple: boolean;
  readonly icon?: ReactElement;
  readonly appearance?: NonNullable<ButtonProps['appearance']>;
  readonly disabled?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        multiple={multiple}
        onChange={({ currentTarget }) => {
          const chosen = [...(currentTarget.files ?? [])];
          // The same file may be chosen again after it was mended.
          currentTarget.value = '';
          button.current?.focus();
          if (chosen.length > 0) onFiles(chosen);
        }}
      />
      <Button
        ref={(node: HTMLButtonElement | null) => {
          button.current = node;
        }}
        appearance={appearance ?? 'secondary'}
        disabledFocusable={disabled ?? false}
        icon={icon ?? null}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
    </>
  );
}
