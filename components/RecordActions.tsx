import { useEffect, useRef, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import type { Reason } from '../lib/report/report.ts';
import { useCopy, type Copy } from './copy.ts';
import { t, unmarked } from './i18n.ts';
import { ruleText } from './words.ts';

/** A record of the corpus as it is named to the reader. */
export interface Shown {
  readonly id: string;
  readonly title: string;
}

export interface RecordActions {
  /** Puts a wrong match away, on this site or everywhere. */
  readonly onDismiss?: (record: Shown, everywhere: boolean) => void;
  /** Takes back what `onDismiss` did. */
  readonly onRestore?: (record: Shown) => void;
  readonly onCopy?: Copy;
}

/** Copies the text of an issue about a record: what it is and why it was shown are filled in. */
export function ReportError({ record, why, onCopy }: { record: Shown; why: Reason; onCopy: Copy }) {
  const [said, copy] = useCopy(onCopy);
  const reason = `${ruleText(why)}${t('colon')}${t('quoted', why.evidence)}`;
  const issue = unmarked(t('issueText', record.id, record.title, reason));
  return (
    <>
      <button type="button" class="small" onClick={() => copy(issue)}>
        {t('reportError')}
      </button>
      <span class="fine" role="status">
        {said !== '' && `${said}. ${t('issueHint')}`}
      </span>
    </>
  );
}

interface RowProps extends RecordActions {
  readonly record: Shown;
  /** The row, given the buttons that put it away. */
  readonly children: (buttons: ComponentChildren) => ComponentChildren;
}

/** A row about a record that can be put away: then it gives way to a line that can bring it back. */
export function Dismissible({ record, onDismiss, onRestore, children }: RowProps) {
  const [isAway, setAway] = useState(false);
  if (onDismiss === undefined) return <>{children(null)}</>;
  const dismiss = (everywhere: boolean) => {
    onDismiss(record, everywhere);
    setAway(true);
  };
  const restore = () => {
    onRestore?.(record);
    setAway(false);
  };
  if (isAway) return <Away title={record.title} onRestore={restore} takesFocus />;
  return <>{children(<DismissButtons onDismiss={dismiss} />)}</>;
}

export function DismissButtons({ onDismiss }: { onDismiss: (everywhere: boolean) => void }) {
  return (
    <>
      <button type="button" class="small" onClick={() => onDismiss(false)}>
        {t('dismissHere')}
      </button>
      <button type="button" class="small" onClick={() => onDismiss(true)}>
        {t('dismissEverywhere')}
      </button>
    </>
  );
}

interface AwayProps {
  readonly title: string;
  readonly onRestore: () => void;
  /** It would be lost with the button that was pressed. */
  readonly takesFocus: boolean;
}

/** The line in place of what was put away. */
export function Away({ title, onRestore, takesFocus }: AwayProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) button.current?.focus();
  }, [takesFocus]);
  return (
    <p class="fine away">
      <span role="status">
        {t('putAway')}
        {t('colon')}
        <bdi>{title}</bdi>
      </span>
      <button type="button" class="small" ref={button} onClick={onRestore}>
        {t('undo')}
        <span class="unseen"> {title}</span>
      </button>
    </p>
  );
}
