// GMime and GLib, loaded with the first message. The console's first frame needs neither, and
// linking with them costs it the loading of some fifteen libraries. Each call goes by its own name
// and type to the library that `cmail_gmime` opens; one that is missing here fails to link.
#ifndef CMAIL_LIBRARY_H
#define CMAIL_LIBRARY_H

#include <gmime/gmime.h>

#define CMAIL_CALLS(CALL) \
  CALL(g_array_append_vals) \
  CALL(g_array_free) \
  CALL(g_array_new) \
  CALL(g_ascii_strcasecmp) \
  CALL(g_ascii_strdown) \
  CALL(g_ascii_strncasecmp) \
  CALL(g_ascii_table) \
  CALL(g_ascii_tolower) \
  CALL(g_byte_array_new_take) \
  CALL(g_date_time_get_utc_offset) \
  CALL(g_date_time_new_from_unix_utc) \
  CALL(g_date_time_to_timezone) \
  CALL(g_date_time_to_unix) \
  CALL(g_date_time_unref) \
  CALL(g_free) \
  CALL(g_hash_table_contains) \
  CALL(g_hash_table_insert) \
  CALL(g_hash_table_new_full) \
  CALL(g_hash_table_size) \
  CALL(g_log_set_handler) \
  CALL(g_malloc) \
  CALL(g_malloc0) \
  CALL(g_malloc0_n) \
  CALL(g_mime_charset_iconv_name) \
  CALL(g_mime_content_encoding_from_string) \
  CALL(g_mime_content_type_get_mime_type) \
  CALL(g_mime_content_type_get_parameter) \
  CALL(g_mime_content_type_is_type) \
  CALL(g_mime_content_type_parse) \
  CALL(g_mime_data_wrapper_get_encoding) \
  CALL(g_mime_data_wrapper_get_stream) \
  CALL(g_mime_filter_basic_new) \
  CALL(g_mime_format_options_free) \
  CALL(g_mime_format_options_new) \
  CALL(g_mime_format_options_set_newline_format) \
  CALL(g_mime_header_get_name) \
  CALL(g_mime_header_get_raw_value) \
  CALL(g_mime_header_list_get_count) \
  CALL(g_mime_header_list_get_header) \
  CALL(g_mime_header_list_get_header_at) \
  CALL(g_mime_init) \
  CALL(g_mime_message_get_addresses) \
  CALL(g_mime_message_get_mime_part) \
  CALL(g_mime_message_new) \
  CALL(g_mime_message_part_get_message) \
  CALL(g_mime_message_part_get_type) \
  CALL(g_mime_message_set_date) \
  CALL(g_mime_message_set_message_id) \
  CALL(g_mime_message_set_mime_part) \
  CALL(g_mime_message_set_subject) \
  CALL(g_mime_multipart_get_count) \
  CALL(g_mime_multipart_get_part) \
  CALL(g_mime_multipart_get_type) \
  CALL(g_mime_object_get_content_disposition_parameter) \
  CALL(g_mime_object_get_content_type) \
  CALL(g_mime_object_get_content_type_parameter) \
  CALL(g_mime_object_get_disposition) \
  CALL(g_mime_object_get_header_list) \
  CALL(g_mime_object_get_type) \
  CALL(g_mime_object_set_header) \
  CALL(g_mime_object_write_to_stream) \
  CALL(g_mime_parser_construct_message) \
  CALL(g_mime_parser_new_with_stream) \
  CALL(g_mime_parser_options_new) \
  CALL(g_mime_parser_options_set_allow_addresses_without_domain) \
  CALL(g_mime_parser_options_set_fallback_charsets) \
  CALL(g_mime_parser_set_persist_stream) \
  CALL(g_mime_part_get_best_content_encoding) \
  CALL(g_mime_part_get_content) \
  CALL(g_mime_part_get_type) \
  CALL(g_mime_part_set_content_encoding) \
  CALL(g_mime_stream_filter_add) \
  CALL(g_mime_stream_filter_get_type) \
  CALL(g_mime_stream_filter_new) \
  CALL(g_mime_stream_mem_get_byte_array) \
  CALL(g_mime_stream_mem_get_type) \
  CALL(g_mime_stream_mem_new) \
  CALL(g_mime_stream_mem_new_with_byte_array) \
  CALL(g_mime_stream_read) \
  CALL(g_mime_stream_reset) \
  CALL(g_mime_text_part_new) \
  CALL(g_mime_text_part_set_charset) \
  CALL(g_mime_text_part_set_text) \
  CALL(g_mime_utils_header_decode_date) \
  CALL(g_mime_utils_header_decode_text) \
  CALL(g_mime_utils_header_unfold) \
  CALL(g_mutex_lock) \
  CALL(g_mutex_unlock) \
  CALL(g_object_unref) \
  CALL(g_ptr_array_add) \
  CALL(g_ptr_array_free) \
  CALL(g_ptr_array_new) \
  CALL(g_ptr_array_new_with_free_func) \
  CALL(g_realloc) \
  CALL(g_str_equal) \
  CALL(g_str_hash) \
  CALL(g_strchomp) \
  CALL(g_strchug) \
  CALL(g_strdup) \
  CALL(g_strdup_printf) \
  CALL(g_strndup) \
  CALL(g_time_zone_new_offset) \
  CALL(g_time_zone_unref) \
  CALL(g_type_check_instance_cast) \
  CALL(g_type_check_instance_is_a) \
  CALL(internet_address_get_name) \
  CALL(internet_address_group_get_members) \
  CALL(internet_address_group_get_type) \
  CALL(internet_address_list_add) \
  CALL(internet_address_list_get_address) \
  CALL(internet_address_list_length) \
  CALL(internet_address_list_parse) \
  CALL(internet_address_mailbox_get_addr) \
  CALL(internet_address_mailbox_get_type) \
  CALL(internet_address_mailbox_new) \
  CALL(internet_address_set_charset)

#define CMAIL_POINTER(name) __typeof__(&name) name;
typedef struct {
  CMAIL_CALLS(CMAIL_POINTER)
} cmail_library;
#undef CMAIL_POINTER

// The calls of the opened libraries. Opens them the first time; without them no message can be read,
// so then it says what to install and aborts, which gives a terminal back.
const cmail_library *cmail_gmime(void);

#ifndef CMAIL_LOADS_LIBRARY
#undef g_str_equal
#define g_array_append_vals cmail_gmime()->g_array_append_vals
#define g_array_free cmail_gmime()->g_array_free
#define g_array_new cmail_gmime()->g_array_new
#define g_ascii_strcasecmp cmail_gmime()->g_ascii_strcasecmp
#define g_ascii_strdown cmail_gmime()->g_ascii_strdown
#define g_ascii_strncasecmp cmail_gmime()->g_ascii_strncasecmp
#define g_ascii_table (*cmail_gmime()->g_ascii_table)
#define g_ascii_tolower cmail_gmime()->g_ascii_tolower
#define g_byte_array_new_take cmail_gmime()->g_byte_array_new_take
#define g_date_time_get_utc_offset cmail_gmime()->g_date_time_get_utc_offset
#define g_date_time_new_from_unix_utc cmail_gmime()->g_date_time_new_from_unix_utc
#define g_date_time_to_timezone cmail_gmime()->g_date_time_to_timezone
#define g_date_time_to_unix cmail_gmime()->g_date_time_to_unix
#define g_date_time_unref cmail_gmime()->g_date_time_unref
#define g_free cmail_gmime()->g_free
#define g_hash_table_contains cmail_gmime()->g_hash_table_contains
#define g_hash_table_insert cmail_gmime()->g_hash_table_insert
#define g_hash_table_new_full cmail_gmime()->g_hash_table_new_full
#define g_hash_table_size cmail_gmime()->g_hash_table_size
#define g_log_set_handler cmail_gmime()->g_log_set_handler
#define g_malloc cmail_gmime()->g_malloc
#define g_malloc0 cmail_gmime()->g_malloc0
#define g_malloc0_n cmail_gmime()->g_malloc0_n
#define g_mime_charset_iconv_name cmail_gmime()->g_mime_charset_iconv_name
#define g_mime_content_encoding_from_string cmail_gmime()->g_mime_content_encoding_from_string
#define g_mime_content_type_get_mime_type cmail_gmime()->g_mime_content_type_get_mime_type
#define g_mime_content_type_get_parameter cmail_gmime()->g_mime_content_type_get_parameter
#define g_mime_content_type_is_type cmail_gmime()->g_mime_content_type_is_type
#define g_mime_content_type_parse cmail_gmime()->g_mime_content_type_parse
#define g_mime_data_wrapper_get_encoding cmail_gmime()->g_mime_data_wrapper_get_encoding
#define g_mime_data_wrapper_get_stream cmail_gmime()->g_mime_data_wrapper_get_stream
#define g_mime_filter_basic_new cmail_gmime()->g_mime_filter_basic_new
#define g_mime_format_options_free cmail_gmime()->g_mime_format_options_free
#define g_mime_format_options_new cmail_gmime()->g_mime_format_options_new
#define g_mime_format_options_set_newline_format cmail_gmime()->g_mime_format_options_set_newline_format
#define g_mime_header_get_name cmail_gmime()->g_mime_header_get_name
#define g_mime_header_get_raw_value cmail_gmime()->g_mime_header_get_raw_value
#define g_mime_header_list_get_count cmail_gmime()->g_mime_header_list_get_count
#define g_mime_header_list_get_header cmail_gmime()->g_mime_header_list_get_header
#define g_mime_header_list_get_header_at cmail_gmime()->g_mime_header_list_get_header_at
#define g_mime_init cmail_gmime()->g_mime_init
#define g_mime_message_get_addresses cmail_gmime()->g_mime_message_get_addresses
#define g_mime_message_get_mime_part cmail_gmime()->g_mime_message_get_mime_part
#define g_mime_message_new cmail_gmime()->g_mime_message_new
#define g_mime_message_part_get_message cmail_gmime()->g_mime_message_part_get_message
#define g_mime_message_part_get_type cmail_gmime()->g_mime_message_part_get_type
#define g_mime_message_set_date cmail_gmime()->g_mime_message_set_date
#define g_mime_message_set_message_id cmail_gmime()->g_mime_message_set_message_id
#define g_mime_message_set_mime_part cmail_gmime()->g_mime_message_set_mime_part
#define g_mime_message_set_subject cmail_gmime()->g_mime_message_set_subject
#define g_mime_multipart_get_count cmail_gmime()->g_mime_multipart_get_count
#define g_mime_multipart_get_part cmail_gmime()->g_mime_multipart_get_part
#define g_mime_multipart_get_type cmail_gmime()->g_mime_multipart_get_type
#define g_mime_object_get_content_disposition_parameter cmail_gmime()->g_mime_object_get_content_disposition_parameter
#define g_mime_object_get_content_type cmail_gmime()->g_mime_object_get_content_type
#define g_mime_object_get_content_type_parameter cmail_gmime()->g_mime_object_get_content_type_parameter
#define g_mime_object_get_disposition cmail_gmime()->g_mime_object_get_disposition
#define g_mime_object_get_header_list cmail_gmime()->g_mime_object_get_header_list
#define g_mime_object_get_type cmail_gmime()->g_mime_object_get_type
#define g_mime_object_set_header cmail_gmime()->g_mime_object_set_header
#define g_mime_object_write_to_stream cmail_gmime()->g_mime_object_write_to_stream
#define g_mime_parser_construct_message cmail_gmime()->g_mime_parser_construct_message
#define g_mime_parser_new_with_stream cmail_gmime()->g_mime_parser_new_with_stream
#define g_mime_parser_options_new cmail_gmime()->g_mime_parser_options_new
#define g_mime_parser_options_set_allow_addresses_without_domain cmail_gmime()->g_mime_parser_options_set_allow_addresses_without_domain
#define g_mime_parser_options_set_fallback_charsets cmail_gmime()->g_mime_parser_options_set_fallback_charsets
#define g_mime_parser_set_persist_stream cmail_gmime()->g_mime_parser_set_persist_stream
#define g_mime_part_get_best_content_encoding cmail_gmime()->g_mime_part_get_best_content_encoding
#define g_mime_part_get_content cmail_gmime()->g_mime_part_get_content
#define g_mime_part_get_type cmail_gmime()->g_mime_part_get_type
#define g_mime_part_set_content_encoding cmail_gmime()->g_mime_part_set_content_encoding
#define g_mime_stream_filter_add cmail_gmime()->g_mime_stream_filter_add
#define g_mime_stream_filter_get_type cmail_gmime()->g_mime_stream_filter_get_type
#define g_mime_stream_filter_new cmail_gmime()->g_mime_stream_filter_new
#define g_mime_stream_mem_get_byte_array cmail_gmime()->g_mime_stream_mem_get_byte_array
#define g_mime_stream_mem_get_type cmail_gmime()->g_mime_stream_mem_get_type
#define g_mime_stream_mem_new cmail_gmime()->g_mime_stream_mem_new
#define g_mime_stream_mem_new_with_byte_array cmail_gmime()->g_mime_stream_mem_new_with_byte_array
#define g_mime_stream_read cmail_gmime()->g_mime_stream_read
#define g_mime_stream_reset cmail_gmime()->g_mime_stream_reset
#define g_mime_text_part_new cmail_gmime()->g_mime_text_part_new
#define g_mime_text_part_set_charset cmail_gmime()->g_mime_text_part_set_charset
#define g_mime_text_part_set_text cmail_gmime()->g_mime_text_part_set_text
#define g_mime_utils_header_decode_date cmail_gmime()->g_mime_utils_header_decode_date
#define g_mime_utils_header_decode_text cmail_gmime()->g_mime_utils_header_decode_text
#define g_mime_utils_header_unfold cmail_gmime()->g_mime_utils_header_unfold
#define g_mutex_lock cmail_gmime()->g_mutex_lock
#define g_mutex_unlock cmail_gmime()->g_mutex_unlock
#define g_object_unref cmail_gmime()->g_object_unref
#define g_ptr_array_add cmail_gmime()->g_ptr_array_add
#define g_ptr_array_free cmail_gmime()->g_ptr_array_free
#define g_ptr_array_new cmail_gmime()->g_ptr_array_new
#define g_ptr_array_new_with_free_func cmail_gmime()->g_ptr_array_new_with_free_func
#define g_realloc cmail_gmime()->g_realloc
#define g_str_equal cmail_gmime()->g_str_equal
#define g_str_hash cmail_gmime()->g_str_hash
#define g_strchomp cmail_gmime()->g_strchomp
#define g_strchug cmail_gmime()->g_strchug
#define g_strdup cmail_gmime()->g_strdup
#define g_strdup_printf cmail_gmime()->g_strdup_printf
#define g_strndup cmail_gmime()->g_strndup
#define g_time_zone_new_offset cmail_gmime()->g_time_zone_new_offset
#define g_time_zone_unref cmail_gmime()->g_time_zone_unref
#define g_type_check_instance_cast cmail_gmime()->g_type_check_instance_cast
#define g_type_check_instance_is_a cmail_gmime()->g_type_check_instance_is_a
#define internet_address_get_name cmail_gmime()->internet_address_get_name
#define internet_address_group_get_members cmail_gmime()->internet_address_group_get_members
#define internet_address_group_get_type cmail_gmime()->internet_address_group_get_type
#define internet_address_list_add cmail_gmime()->internet_address_list_add
#define internet_address_list_get_address cmail_gmime()->internet_address_list_get_address
#define internet_address_list_length cmail_gmime()->internet_address_list_length
#define internet_address_list_parse cmail_gmime()->internet_address_list_parse
#define internet_address_mailbox_get_addr cmail_gmime()->internet_address_mailbox_get_addr
#define internet_address_mailbox_get_type cmail_gmime()->internet_address_mailbox_get_type
#define internet_address_mailbox_new cmail_gmime()->internet_address_mailbox_new
#define internet_address_set_charset cmail_gmime()->internet_address_set_charset
#endif

#endif
