CREATE TABLE "organisations" (
	"org_id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"zone" text NOT NULL,
	"working_weekdays" integer[] NOT NULL,
	"country" text,
	"presets" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"is_demo" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "organisations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "people" (
	"org_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"name" text NOT NULL,
	"job_title" text NOT NULL,
	"zone" text,
	"is_hr" boolean DEFAULT false NOT NULL,
	"is_admin" boolean DEFAULT false NOT NULL,
	"status" text DEFAULT 'active' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "people_org_id_person_id_pk" PRIMARY KEY("org_id","person_id"),
	CONSTRAINT "people_status" CHECK ("people"."status" in ('active', 'left'))
);
--> statement-breakpoint
ALTER TABLE "people" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "reporting_lines" (
	"org_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"supervisor_id" uuid NOT NULL,
	"from_on" date NOT NULL,
	"to_on" date,
	CONSTRAINT "reporting_lines_org_id_person_id_supervisor_id_from_on_pk" PRIMARY KEY("org_id","person_id","supervisor_id","from_on"),
	CONSTRAINT "reporting_lines_not_self" CHECK ("reporting_lines"."person_id" <> "reporting_lines"."supervisor_id")
);
--> statement-breakpoint
ALTER TABLE "reporting_lines" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "outbox" (
	"org_id" uuid NOT NULL,
	"plan_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "outbox_org_id_plan_id_version_pk" PRIMARY KEY("org_id","plan_id","version")
);
--> statement-breakpoint
ALTER TABLE "outbox" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plan_counts" (
	"org_id" uuid NOT NULL,
	"status" text NOT NULL,
	"slot" smallint NOT NULL,
	"plans" integer NOT NULL,
	CONSTRAINT "plan_counts_org_id_status_slot_pk" PRIMARY KEY("org_id","status","slot")
);
--> statement-breakpoint
ALTER TABLE "plan_counts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plan_drafts" (
	"org_id" uuid NOT NULL,
	"plan_id" uuid NOT NULL,
	"document" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"saved_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "plan_drafts_org_id_plan_id_pk" PRIMARY KEY("org_id","plan_id")
);
--> statement-breakpoint
ALTER TABLE "plan_drafts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plan_events" (
	"org_id" uuid NOT NULL,
	"plan_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"id" uuid NOT NULL,
	"type" text NOT NULL,
	"actor_id" uuid NOT NULL,
	"standing" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"zone" text NOT NULL,
	"body" jsonb,
	"salt" "bytea",
	"commitment" "bytea" NOT NULL,
	"head" text NOT NULL,
	"prev" "bytea" NOT NULL,
	"hash" "bytea" NOT NULL,
	"signature" "bytea" NOT NULL,
	"key_id" text NOT NULL,
	CONSTRAINT "plan_events_org_id_plan_id_seq_pk" PRIMARY KEY("org_id","plan_id","seq")
);
--> statement-breakpoint
ALTER TABLE "plan_events" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plan_guests" (
	"org_id" uuid NOT NULL,
	"plan_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	CONSTRAINT "plan_guests_org_id_plan_id_person_id_pk" PRIMARY KEY("org_id","plan_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "plan_guests" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plan_promises" (
	"org_id" uuid NOT NULL,
	"plan_id" uuid NOT NULL,
	"promise_id" uuid NOT NULL,
	"owner" text NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"settled" boolean NOT NULL,
	CONSTRAINT "plan_promises_org_id_plan_id_promise_id_pk" PRIMARY KEY("org_id","plan_id","promise_id")
);
--> statement-breakpoint
ALTER TABLE "plan_promises" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plans" (
	"org_id" uuid NOT NULL,
	"plan_id" uuid NOT NULL,
	"employee_id" uuid NOT NULL,
	"first_supervisor_id" uuid NOT NULL,
	"supervisor_id" uuid NOT NULL,
	"terms" jsonb NOT NULL,
	"status" text DEFAULT 'draft' NOT NULL,
	"version" integer DEFAULT 0 NOT NULL,
	"head" "bytea",
	"was_delivered" boolean DEFAULT false NOT NULL,
	"title" text,
	"starts_on" date,
	"ends_on" date,
	"next_at" timestamp (3) with time zone,
	"waits_for_employee" integer DEFAULT 0 NOT NULL,
	"waits_for_supervisor" integer DEFAULT 0 NOT NULL,
	"waits_for_hr" integer DEFAULT 0 NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "plans_org_id_plan_id_pk" PRIMARY KEY("org_id","plan_id")
);
--> statement-breakpoint
ALTER TABLE "plans" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "adjustments" (
	"org_id" uuid NOT NULL,
	"adjustment_id" uuid NOT NULL,
	"confidence_id" uuid NOT NULL,
	"plan_id" uuid NOT NULL,
	"employee_id" uuid NOT NULL,
	"by_id" uuid NOT NULL,
	"proposed_at" timestamp (3) with time zone NOT NULL,
	"answered_at" timestamp (3) with time zone,
	"agreed" boolean,
	"ended_at" timestamp (3) with time zone,
	"sealed" text,
	CONSTRAINT "adjustments_org_id_adjustment_id_pk" PRIMARY KEY("org_id","adjustment_id")
);
--> statement-breakpoint
ALTER TABLE "adjustments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "confidence_answers" (
	"org_id" uuid NOT NULL,
	"answer_id" uuid NOT NULL,
	"confidence_id" uuid NOT NULL,
	"employee_id" uuid NOT NULL,
	"by_id" uuid NOT NULL,
	"answered_at" timestamp (3) with time zone NOT NULL,
	"after_day" smallint,
	"sealed" text,
	CONSTRAINT "confidence_answers_org_id_answer_id_pk" PRIMARY KEY("org_id","answer_id"),
	CONSTRAINT "confidence_answers_after_day" CHECK ("confidence_answers"."after_day" in (14, 60))
);
--> statement-breakpoint
ALTER TABLE "confidence_answers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "confidences" (
	"org_id" uuid NOT NULL,
	"confidence_id" uuid NOT NULL,
	"plan_id" uuid NOT NULL,
	"employee_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"follows_id" uuid,
	"open_to_approver" boolean NOT NULL,
	"told_at" timestamp (3) with time zone NOT NULL,
	"taken_back_at" timestamp (3) with time zone,
	"erased_at" timestamp (3) with time zone,
	"sealed" text,
	CONSTRAINT "confidences_org_id_confidence_id_pk" PRIMARY KEY("org_id","confidence_id"),
	CONSTRAINT "confidences_kind" CHECK ("confidences"."kind" in ('circumstance', 'concern')),
	CONSTRAINT "confidences_sealed" CHECK (coalesce("confidences"."sealed", '') like 'v1.%' or "confidences"."erased_at" is not null)
);
--> statement-breakpoint
ALTER TABLE "confidences" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "help_resources" (
	"org_id" uuid NOT NULL,
	"resource_id" uuid NOT NULL,
	"title" text NOT NULL,
	"about" text NOT NULL,
	"url" text,
	"added_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "help_resources_org_id_resource_id_pk" PRIMARY KEY("org_id","resource_id")
);
--> statement-breakpoint
ALTER TABLE "help_resources" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "journal_entries" (
	"org_id" uuid NOT NULL,
	"entry_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	"changed_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"sealed" text NOT NULL,
	CONSTRAINT "journal_entries_org_id_entry_id_pk" PRIMARY KEY("org_id","entry_id"),
	CONSTRAINT "journal_entries_sealed" CHECK ("journal_entries"."sealed" like 'v1.%')
);
--> statement-breakpoint
ALTER TABLE "journal_entries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "credentials" (
	"org_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"password_hash" text NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "credentials_org_id_person_id_pk" PRIMARY KEY("org_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "credentials" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sessions" (
	"org_id" uuid NOT NULL,
	"id_hash" "bytea" NOT NULL,
	"person_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "sessions_org_id_id_hash_pk" PRIMARY KEY("org_id","id_hash")
);
--> statement-breakpoint
ALTER TABLE "sessions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sign_in_names" (
	"email" text PRIMARY KEY NOT NULL,
	"org_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	CONSTRAINT "sign_in_names_lower_case" CHECK ("sign_in_names"."email" = lower("sign_in_names"."email"))
);
--> statement-breakpoint
ALTER TABLE "sign_in_names" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "throttle" (
	"bucket" "bytea" PRIMARY KEY NOT NULL,
	"due_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "throttle" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "people" ADD CONSTRAINT "people_org_id_organisations_org_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."organisations"("org_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reporting_lines" ADD CONSTRAINT "reporting_lines_person" FOREIGN KEY ("org_id","person_id") REFERENCES "public"."people"("org_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reporting_lines" ADD CONSTRAINT "reporting_lines_supervisor" FOREIGN KEY ("org_id","supervisor_id") REFERENCES "public"."people"("org_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_drafts" ADD CONSTRAINT "plan_drafts_plan" FOREIGN KEY ("org_id","plan_id") REFERENCES "public"."plans"("org_id","plan_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_events" ADD CONSTRAINT "plan_events_plan" FOREIGN KEY ("org_id","plan_id") REFERENCES "public"."plans"("org_id","plan_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_events" ADD CONSTRAINT "plan_events_actor" FOREIGN KEY ("org_id","actor_id") REFERENCES "public"."people"("org_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_employee_person" FOREIGN KEY ("org_id","employee_id") REFERENCES "public"."people"("org_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_firstsupervisor_person" FOREIGN KEY ("org_id","first_supervisor_id") REFERENCES "public"."people"("org_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_supervisor_person" FOREIGN KEY ("org_id","supervisor_id") REFERENCES "public"."people"("org_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "adjustments" ADD CONSTRAINT "adjustments_confidence" FOREIGN KEY ("org_id","confidence_id") REFERENCES "public"."confidences"("org_id","confidence_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "adjustments" ADD CONSTRAINT "adjustments_by" FOREIGN KEY ("org_id","by_id") REFERENCES "public"."people"("org_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "confidence_answers" ADD CONSTRAINT "confidence_answers_confidence" FOREIGN KEY ("org_id","confidence_id") REFERENCES "public"."confidences"("org_id","confidence_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "confidence_answers" ADD CONSTRAINT "confidence_answers_by" FOREIGN KEY ("org_id","by_id") REFERENCES "public"."people"("org_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "confidences" ADD CONSTRAINT "confidences_plan" FOREIGN KEY ("org_id","plan_id") REFERENCES "public"."plans"("org_id","plan_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "confidences" ADD CONSTRAINT "confidences_employee" FOREIGN KEY ("org_id","employee_id") REFERENCES "public"."people"("org_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "help_resources" ADD CONSTRAINT "help_resources_organisation" FOREIGN KEY ("org_id") REFERENCES "public"."organisations"("org_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "journal_entries" ADD CONSTRAINT "journal_entries_person" FOREIGN KEY ("org_id","person_id") REFERENCES "public"."people"("org_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credentials" ADD CONSTRAINT "credentials_person" FOREIGN KEY ("org_id","person_id") REFERENCES "public"."people"("org_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_person" FOREIGN KEY ("org_id","person_id") REFERENCES "public"."people"("org_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_in_names" ADD CONSTRAINT "sign_in_names_person" FOREIGN KEY ("org_id","person_id") REFERENCES "public"."people"("org_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "reporting_lines_supervisor_at" ON "reporting_lines" USING btree ("org_id","supervisor_id");--> statement-breakpoint
CREATE INDEX "outbox_at" ON "outbox" USING btree ("at");--> statement-breakpoint
CREATE UNIQUE INDEX "plan_events_id" ON "plan_events" USING btree ("org_id","plan_id","id");--> statement-breakpoint
CREATE INDEX "plan_guests_person" ON "plan_guests" USING btree ("org_id","person_id");--> statement-breakpoint
CREATE INDEX "plan_promises_due" ON "plan_promises" USING btree ("org_id","settled","due_at");--> statement-breakpoint
CREATE INDEX "plans_employee" ON "plans" USING btree ("org_id","employee_id");--> statement-breakpoint
CREATE INDEX "plans_supervisor" ON "plans" USING btree ("org_id","supervisor_id");--> statement-breakpoint
CREATE INDEX "plans_status" ON "plans" USING btree ("org_id","status","plan_id");--> statement-breakpoint
CREATE INDEX "adjustments_plan" ON "adjustments" USING btree ("org_id","plan_id");--> statement-breakpoint
CREATE UNIQUE INDEX "confidence_answers_after_care" ON "confidence_answers" USING btree ("org_id","confidence_id","after_day");--> statement-breakpoint
CREATE INDEX "confidences_employee" ON "confidences" USING btree ("org_id","employee_id");--> statement-breakpoint
CREATE INDEX "confidences_plan" ON "confidences" USING btree ("org_id","plan_id");--> statement-breakpoint
CREATE INDEX "journal_entries_of" ON "journal_entries" USING btree ("org_id","person_id","entry_id");--> statement-breakpoint
CREATE INDEX "sessions_id_hash" ON "sessions" USING btree ("id_hash");--> statement-breakpoint
CREATE INDEX "sessions_expires_at" ON "sessions" USING btree ("expires_at");