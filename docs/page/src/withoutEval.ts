import { config } from "zod";

// zod would try whether it may make code from text; the page's policy forbids it, and the browser would report each try
config({ jitless: true });
