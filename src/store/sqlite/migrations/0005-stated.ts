/** A receipt that is due says of each statement when it became true, instead of one time for all. */
export const stated = /* sql */ `
UPDATE due
SET due = json_set(
  json_remove(due, '$.statements', '$.statedAt'),
  '$.stated',
  json((
    SELECT json_group_array(json_object('statement', value, 'at', json_extract(due.due, '$.statedAt')))
    FROM json_each(due.due, '$.statements')
  ))
)
WHERE json_extract(due, '$.kind') = 'receipt';
`;
