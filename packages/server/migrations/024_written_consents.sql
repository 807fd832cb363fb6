-- Consents that staff wrote down are few among millions: their list reads this alone.
create index subject_event_written on subject_event (org, at desc, id desc)
  where data->>'method' in ('paper', 'phone');
