-- Replayed before every migration run, and run once by a superuser on a new server. Two roles without a login: evidence_owner owns the tables and writes,
-- evidence_reader may only select. Logins are made by whoever runs the server and are granted one of the two.
do $$
begin
    if not exists (select from pg_roles where rolname = 'evidence_owner') then
        create role evidence_owner nologin;
    end if;
    if not exists (select from pg_roles where rolname = 'evidence_reader') then
        create role evidence_reader nologin;
    end if;
exception
    -- Roles belong to the whole server: another database's migration may have made them in this very moment.
    when duplicate_object or unique_violation then null;
end
$$;

do $$
begin
    if not has_schema_privilege('evidence_owner', 'public', 'create') then
        grant usage, create on schema public to evidence_owner;
    end if;
end
$$;

-- Nobody but the owner makes tables here, not even temporary ones.
do $$
begin
    if pg_has_role(current_user, (select datdba from pg_database where datname = current_database()), 'usage') then
        execute format('revoke create, temporary on database %I from public', current_database());
        execute format('grant temporary on database %I to evidence_owner', current_database());
    end if;
end
$$;

-- Accents and similar spellings, for search. Both are trusted: whoever may create in the database may have them.
do $$
begin
    if not exists (select from pg_extension where extname = 'unaccent') then
        create extension unaccent with schema public;
    end if;
    if not exists (select from pg_extension where extname = 'pg_trgm') then
        create extension pg_trgm with schema public;
    end if;
end
$$;

-- A select may call functions, and everybody may call those that PostgreSQL brings: some write large objects or into the log, take the lock of the seeder, notify, end
-- other sessions of the same login, or set the session's own time limit. Only a superuser can take them away from everybody. What is released (advisory locks) and
-- read (large objects) harms nobody, and drivers use it.
do $$
declare
    function regprocedure;
begin
    if not (select rolsuper from pg_roles where rolname = current_user) then
        return;
    end if;
    for function in
        select oid::regprocedure
        from pg_proc
        where pronamespace = 'pg_catalog'::regnamespace
          and proname ~ '^(lo_(creat|create|from_bytea|import|export|put|truncate|truncate64|unlink)|lowrite|pg_(try_)?advisory_(xact_)?lock(_shared)?|pg_notify|set_config|pg_logical_emit_message|pg_(cancel|terminate)_backend)$'
          and has_function_privilege('public', oid, 'execute')
        order by 1
    loop
        execute format('revoke execute on function %s from public', function);
        execute format('grant execute on function %s to evidence_owner', function);
    end loop;
end
$$;
