#ifndef CMAIL_BOUNDS_H
#define CMAIL_BOUNDS_H

#include "internal.h"

enum { MAX_LEVELS = 64, MAX_TYPES = 4 };

typedef struct {
  char *boundary;  // NULL for a message inside a message
  size_t length;
  bool is_digest;
  bool is_closed;
} level;

typedef struct {
  cmail_limits limits;
  cmail_facts *facts;
  uint8_t *out;
  size_t written;
  level levels[MAX_LEVELS];
  size_t depth;
  // The header block that is being read.
  bool in_header;
  size_t fields;
  size_t extra[16];
  bool keeps_field;
  bool is_cut;
  size_t field_bytes;
  size_t field_limit;
  bool is_address, is_content;
  size_t colons;
  size_t address_bytes, content_bytes;  // so far, in the whole message
  size_t type_start[MAX_TYPES], type_end[MAX_TYPES], types;
  bool in_type;
  bool is_encoded;
} pass;

// Copies bytes of the message as they are.
void cmail_pass_emit(pass *p, const uint8_t *bytes, size_t count);
// Copies one line of a header block as far as the limits allow.
void cmail_pass_header_line(pass *p, const uint8_t *line, size_t count);
// Ends the field that is being read.
void cmail_pass_end_field(pass *p);

#endif
